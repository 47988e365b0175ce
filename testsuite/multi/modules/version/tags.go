// Package version has a constraint below a comment.

//go:build (linux || darwin) && amd64 && !cgo && go1.20

package version

func init() { Files += " tags" }
