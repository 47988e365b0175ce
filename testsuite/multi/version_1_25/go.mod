module v

go 1.25
