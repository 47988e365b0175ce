package version

func OS() string { return "windows" }
