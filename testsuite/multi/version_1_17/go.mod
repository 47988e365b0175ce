module v

go 1.17
