package version

func OS() string { return "linux" }
