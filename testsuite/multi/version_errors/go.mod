module v

go 1.16
