module v

go 1.8
