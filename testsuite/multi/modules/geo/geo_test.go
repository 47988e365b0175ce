package geo

import "testing"

func TestNothing(t *testing.T) { undefinedHere() }
