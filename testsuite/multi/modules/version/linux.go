package version

var Files = "linux.go"
