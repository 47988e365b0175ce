package two

import "errors" // ERROR "imported and not used"

func F() {}

func g() { return 1 } // ERROR "too many return values"
