module v

go 1.20
