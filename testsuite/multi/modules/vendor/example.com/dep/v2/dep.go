package dep

import "example.com/dep/v2/inner"

func Name() string { return "dep/v2 " + inner.Word }
