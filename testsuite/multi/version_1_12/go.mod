module v

go 1.12
