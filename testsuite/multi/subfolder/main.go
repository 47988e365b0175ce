// Nothing but what the case expects.
package lib

const Word = "from the root"
