package fact

import (
	"reflect"

	"factcheck/internal/schema"
)

// Schema returns the JSON Schema of a facts file.
func Schema() []byte {
	return schema.Of("Facts of factcheck", reflect.TypeFor[File](), nil)
}
