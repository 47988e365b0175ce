//go:build !linux && !windows

package version

func OS() string { return "other" }
