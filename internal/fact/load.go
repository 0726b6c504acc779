package fact

// A Source is one facts file to load. Files of the same Pack must not define an ID twice; a later pack changes the
// facts of an earlier one field by field.
type Source struct {
	Pack  string
	Path  string // as it is shown
	Bytes []byte
}

// A Diagnostic is one problem of a facts file. Line and Column count from 1; Column counts characters; both are 0 where the
// problem has no place.
type Diagnostic struct {
	File         string
	Line, Column int
	Message      string
	Warning      bool // the fact is still used
}
