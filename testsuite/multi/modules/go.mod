// A comment.
module "example.com/m" // another

go 1.26

require example.com/dep/v2 v2.0.1
