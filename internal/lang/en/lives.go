package en

import (
	"strings"

	"factcheck/internal/lang"
)

// lives fills the words of ages, births and deaths, and the verbs of what only the living do.
func lives(v *lang.Voice) {
	v.Aged = strings.Fields(`aged age at`)
	v.Born = strings.Fields(`born`)
	v.Died = append(strings.Fields(`died dies`), "passed away")
	v.Toll = strings.Fields(`killed left claimed devastated struck hit rocked shook destroyed wiped flattened levelled leveled cost wounded injured`)
	v.Acts = strings.Fields(`meets met meet welcomes welcomed arrives arrived arrive visits visited visit hosts hosted host signs signed sign announces announced
		announce says said say tells told speaks spoke speak attends attended attend addresses addressed address travels travelled traveled travel flies flew
		receives received receive calls called telephoned phoned votes voted promises promised appoints appointed fired dismisses dismissed`)
}
