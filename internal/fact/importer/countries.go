package importer

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"factcheck/internal/lang/all"
	"factcheck/internal/token"

	"golang.org/x/text/language"
)

// items are the Wikidata items of countries, with their ISO 3166-1 codes.
const items = `Q16 CA Q17 JP Q20 NO Q27 IE Q28 HU Q29 ES Q30 US Q31 BE Q32 LU Q33 FI Q34 SE Q35 DK Q36 PL Q37 LT Q38 IT Q39 CH Q40 AT
Q41 GR Q43 TR Q45 PT Q55 NL Q77 UY Q79 EG Q96 MX Q114 KE Q115 ET Q117 GH Q142 FR Q145 GB Q148 CN Q155 BR Q159 RU Q183 DE Q184 BY
Q189 IS Q191 EE Q211 LV Q212 UA Q213 CZ Q214 SK Q215 SI Q217 MD Q218 RO Q219 BG Q221 MK Q222 AL Q224 HR Q225 BA Q227 AZ Q229 CY
Q230 GE Q232 KZ Q233 MT Q236 ME Q237 VA Q241 CU Q252 ID Q258 ZA Q262 DZ Q265 UZ Q298 CL Q334 SG Q398 BH Q399 AM Q403 RS Q408 AU
Q414 AR Q419 PE Q423 KP Q424 KH Q657 TD Q664 NZ Q668 IN Q711 MN Q717 VE Q733 PY Q736 EC Q739 CO Q750 BO Q766 JM Q774 GT Q783 HN
Q786 DO Q790 HT Q792 SV Q794 IR Q796 IQ Q800 CR Q801 IL Q804 PA Q805 YE Q810 JO Q811 NI Q813 KG Q817 KW Q819 LA Q822 LB Q833 MY
Q836 MM Q837 NP Q842 OM Q843 PK Q846 QA Q851 SA Q854 LK Q858 SY Q863 TJ Q865 TW Q869 TH Q874 TM Q878 AE Q881 VN Q884 KR Q889 AF
Q902 BD Q912 ML Q916 AO Q924 TZ Q928 PH Q929 CF Q945 TG Q948 TN Q953 ZM Q954 ZW Q958 SS Q962 BJ Q963 BW Q965 BF Q967 BI Q970 KM
Q971 CG Q974 CD Q977 DJ Q983 GQ Q986 ER Q1000 GA Q1005 GM Q1006 GN Q1007 GW Q1008 CI Q1009 CM Q1011 CV Q1013 LS Q1014 LR Q1016 LY
Q1019 MG Q1020 MW Q1025 MR Q1027 MU Q1028 MA Q1029 MZ Q1030 NA Q1032 NE Q1033 NG Q1036 UG Q1037 RW Q1041 SN Q1042 SC Q1044 SL
Q1045 SO Q1049 SD Q1246 XK Q15180 SU Q29999 NL Q756617 DK`

// countryOfItem returns the code of a country's item, "" for an item that is none of these.
func countryOfItem(item string) string {
	fields := strings.Fields(items)
	for i := 0; i+1 < len(fields); i += 2 {
		if fields[i] == item {
			return fields[i+1]
		}
	}
	return ""
}

var code = regexp.MustCompile(`^[A-Z]{2}$`)

// A gazetteer knows countries by the names of the language packs, in small letters without accents.
type gazetteer map[string]string

func newGazetteer() gazetteer {
	g := gazetteer{}
	for _, pack := range all.Packs() {
		for _, c := range pack.Countries {
			for _, n := range c.Names {
				g[plain(n)] = c.Code
			}
		}
	}
	return g
}

func plain(name string) string { return strings.ToLower(token.WithoutAccents(name)) }

// code returns the code of a country that is given by its code of two or three letters, its Wikidata item or its name; "" for anything else.
func (g gazetteer) code(s string) string {
	s = strings.TrimSpace(s)
	if code.MatchString(s) {
		return s
	}
	if c := countryOfItem(itemOf(s)); c != "" {
		return c
	}
	if c := g[strings.TrimPrefix(plain(s), "the ")]; c != "" {
		return c
	}
	if r, err := language.ParseRegion(s); err == nil && r.IsCountry() && len(s) <= len("FRA") {
		return r.String()
	}
	return ""
}

// today tells whether a code is that of a country of today: the language packs have them all, and SU is none of them.
func (g gazetteer) today(code string) bool {
	return slices.Contains(slices.Collect(maps.Values(g)), code)
}
