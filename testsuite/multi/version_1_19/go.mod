module v

go 1.19
