package rules

import (
	"slices"

	"factcheck/internal/binding"
	"factcheck/internal/date"
	"factcheck/internal/fact"
	"factcheck/internal/mention"
)

// grace is how many days around a handover both holders pass.
const grace = 3

// officeFault tells which rule a contradicted statement of an office falls to.
type officeFault string

// An officeVerdict is a judged statement that a person holds an office.
type officeVerdict struct {
	holding *binding.Holding
	verdict Verdict
	reason  Text
	fault   officeFault
	office  int32   // the office it was compared with, -1 for none
	tenures []int32 // the tenures that decide
}

// judgeHolding compares a statement with the tenures of the offices that its title fits. published is the publication date.
func judgeHolding(f *fact.Index, h *binding.Holding, published date.Value) officeVerdict {
	v := officeVerdict{holding: h, office: -1, reason: reasonText(h.Reason)}
	j := holdingJudge{f, h, h.Person.ID, published}
	marks := h.Title.Marks & mention.Qualifier
	if known, fault := j.foreign(); known != nil {
		v.verdict, v.reason, v.fault, v.tenures, v.office = Contradicted, Text{}, fault, known, f.Tenures[known[0]].Office
		return v
	}
	switch {
	case marks&(mention.Former|mention.Late) != 0:
		return j.former(v)
	case marks&(mention.Elect|mention.Future) != 0:
		v.reason = Text{"the person has yet to take office", "la personne n’est pas encore entrée en fonction"}
		return v
	case h.Day.IsZero():
		return v
	}
	// Whoever holds the office when the article is written may be given its title for another time, unless the sentence opens with
	// the day it tells of.
	for _, day := range []date.Value{h.Day, published} {
		if day.IsZero() || day == published && h.Why == binding.OwnDate && h.Reason == binding.Clear {
			continue
		}
		if ok, office, tenure := j.holds(h.Title.Offices, day, grace); ok {
			v.verdict, v.reason, v.office, v.tenures = Consistent, Text{}, office, []int32{tenure}
			return v
		}
	}
	switch {
	case h.Reason == binding.Clear:
		return j.contradict(v)
	case h.Reason == binding.NotTheHead && h.Joined && h.Title.Explicit() && j.hasHeld(): // « un proche du président X »: X is the president
		return j.contradict(v)
	case h.Reason == binding.TitleOnly && h.Opens && j.leftLately():
		return j.contradict(v)
	case j.anyTime() && j.never():
		h.Day, h.Why = published, binding.Publication
		return j.contradict(v)
	}
	return v
}

type holdingJudge struct {
	*fact.Index
	h         *binding.Holding
	who       int32
	published date.Value
}

// lately is for how many years after leaving office a person who opens a sentence with its title is taken for its holder: the
// older the office, the more likely is history.
const lately = 8

// leftLately tells whether the person held one of the offices at some time in the last years.
func (j holdingJudge) leftLately() bool {
	ok, _, _ := j.holds(j.h.Title.Offices, date.Between(date.OnDay(j.h.Day.First().AddYears(-lately)), j.h.Day), 0)
	return ok
}

// anyTime tells whether the statement would be as wrong at any other time: only the day is open.
func (j holdingJudge) anyTime() bool {
	switch j.h.Reason {
	case binding.AnotherTime, binding.PastTense, binding.TwoDates, binding.TitleOnly:
		return j.h.Title.Explicit() && j.h.Person.Form == mention.Full && !j.published.IsZero()
	}
	return false
}

// foreign tells whether a title gives a person an office in a country where the person never held any, while all the person's
// offices are in another. That is wrong on any day and in any tense. It returns the tenures that decide, and
// the fault: the country where the person held such an office at home, else the title.
func (j holdingJudge) foreign() ([]int32, officeFault) {
	h, p := j.h, &j.Persons[j.who]
	switch h.Reason {
	case binding.Clear, binding.AnotherTime, binding.PastTense, binding.TwoDates, binding.TitleOnly, binding.Qualified:
	case binding.NotTheHead:
		if !h.Joined {
			return nil, ""
		}
	default:
		return nil, ""
	}
	country, roles := h.Title.Country, h.Title.Roles
	if country == "" || h.Title.Marks&(mention.Unsettled|mention.Future|mention.Elect) != 0 || p.Country == "" || p.Country == country || len(p.Tenures) == 0 {
		return nil, ""
	}
	for _, o := range h.Title.Offices {
		roles = append(roles[:len(roles):len(roles)], j.Offices[o].Role)
	}
	if !slices.ContainsFunc(roles, func(r string) bool { return !crossesBorders(r) }) {
		return nil, ""
	}
	same, leads := false, false // a tenure of the same office at home, or at the head of that country
	for _, k := range p.Tenures {
		o := &j.Offices[j.Tenures[k].Office]
		if o.Country == country || crossesBorders(o.Role) {
			return nil, ""
		}
		same = same || slices.Contains(roles, o.Role)
		leads = leads || leadsCountry(o.Role)
	}
	if !same && (h.Person.Form != mention.Full || len(h.Title.Offices) == 0) {
		return nil, ""
	}
	fault := officeFault("wrong-title")
	if same || leads && slices.ContainsFunc(roles, leadsCountry) {
		fault = "wrong-country"
	}
	for _, o := range h.Title.Offices {
		if k, ok := j.holderOn(o, h.Day); ok && !h.Day.IsZero() {
			return []int32{k}, fault
		}
	}
	return p.Tenures[len(p.Tenures)-1:], fault
}

// leadsCountry tells of a role of a head of state or government: who takes one for the other mistakes the country first.
func leadsCountry(role string) bool { return role == "president" || role == "prime-minister" }

// crossesBorders tells of a role that one person may hold in several countries, or as a foreigner.
func crossesBorders(role string) bool {
	switch role {
	case "monarch", "governor-general", "central-bank-governor", "crown-prince":
		return true
	}
	return false
}

// adult is the age in years before which nobody is taken to have held an office.
const adult = 28

// never tells whether the facts name every holder of the offices since the person came of age, and the person is none of them.
func (j holdingJudge) never() bool {
	p := &j.Persons[j.who]
	if p.Born.IsZero() {
		return false
	}
	for _, k := range p.Tenures {
		if hasOffice(j.h.Title.Offices, j.Tenures[k].Office) {
			return false
		}
	}
	for _, o := range j.h.Title.Offices {
		covered := p.Born.First().AddYears(adult)
		for _, k := range j.Offices[o].Tenures {
			if t := &j.Tenures[k]; t.From.First() <= covered+2*grace {
				covered = max(covered, j.end(t))
			}
		}
		if covered < j.published.Last() {
			return false
		}
	}
	return len(j.h.Title.Offices) > 0
}

// holds tells whether the person held one of the offices on a day of v, with some days' grace around each tenure.
func (j holdingJudge) holds(offices []int32, v date.Value, days date.Day) (bool, int32, int32) {
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		if hasOffice(offices, t.Office) && t.From.First()-days <= v.Last() && v.First() <= j.end(t)+days {
			return true, t.Office, k
		}
	}
	return false, -1, -1
}

// end returns the last day on which a tenure is known to last.
func (j holdingJudge) end(t *fact.Tenure) date.Day {
	if !t.To.IsZero() {
		return t.To.Last()
	}
	if v := j.Offices[t.Office].Origin.Verified; !v.IsZero() {
		return v.Last()
	}
	return t.From.Last()
}

// contradict finds an office of the title whose holder on that day is known and is somebody else.
func (j holdingJudge) contradict(v officeVerdict) officeVerdict {
	v.reason = Text{"no fact says who held the office that day", "aucun fait ne dit qui occupait la fonction ce jour-là"}
	offices := v.holding.Title.Offices
	if v.holding.Title.Country == "" && len(offices) > 1 {
		offices = j.ownOffices(offices)
	}
	if len(offices) == 0 {
		return v
	}
	if j.mayStillHold(offices) {
		v.reason = Text{"the facts are older than that day", "les faits sont antérieurs à ce jour"}
		return v
	}
	var known []int32
	for _, o := range offices {
		k, ok := j.holderOn(o, v.holding.Day)
		if !ok {
			return v // one of the offices that the words fit is unknown: the person may hold that one
		}
		known = append(known, k)
	}
	v.verdict, v.reason, v.tenures, v.office = Contradicted, Text{}, known, offices[0]
	v.fault = j.fault(offices)
	if !j.certain(v.fault) {
		v.verdict, v.fault, v.tenures = Unchecked, "", nil
		v.reason = Text{"the title alone does not say which office is meant", "le titre seul ne dit pas de quelle fonction il s’agit"}
	}
	return v
}

// certain tells whether a fault can be told from the title as it stands.
func (j holdingJudge) certain(f officeFault) bool {
	switch {
	case j.h.Title.Bare && j.h.Title.Explicit(): // « le dirigeant chinois » is also said of those beside the first
		return false
	case j.h.Title.Explicit():
		return true
	}
	// Without a country, the words may mean an office that the facts do not know: "Attorney General" of a state, the president of
	// some body. They do not where the person held the very office, or sits in the same government.
	institution, government := j.holdsAnother()
	return !institution && (f == "current-no-longer-in-office" || f == "wrong-title" && government)
}

// holdsAnother tells whether the person holds some other office on that day, of an institution or of a country.
func (j holdingJudge) holdsAnother() (institution, country bool) {
	for _, k := range j.Persons[j.who].Tenures {
		if t := &j.Tenures[k]; t.From.First()-grace <= j.h.Day.Last() && j.h.Day.First() <= j.end(t)+grace {
			institution = institution || j.Offices[t.Office].Country == ""
			country = country || j.Offices[t.Office].Country != ""
		}
	}
	return institution, country
}

// hasHeld tells whether the person ever held one of the offices.
func (j holdingJudge) hasHeld() bool {
	return slices.ContainsFunc(j.Persons[j.who].Tenures, func(k int32) bool { return hasOffice(j.h.Title.Offices, j.Tenures[k].Office) })
}

// fault names what is wrong with the statement.
func (j holdingJudge) fault(offices []int32) officeFault {
	day := j.h.Day
	before, after, elsewhere := false, false, false
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		if hasOffice(offices, t.Office) {
			before = before || j.end(t) < day.First()
			after = after || t.From.First() > day.Last()
			continue
		}
		role := j.Offices[t.Office].Role
		for _, o := range offices {
			if j.Offices[o].Role == role && j.Offices[o].Country != j.Offices[t.Office].Country &&
				t.From.First()-grace <= day.Last() && day.First() <= j.end(t)+grace {
				elsewhere = true
			}
		}
	}
	switch {
	case elsewhere:
		return "wrong-country"
	case before:
		return "current-no-longer-in-office"
	case after:
		return "not-in-office-yet"
	}
	return "wrong-title"
}

// ownOffices keeps the offices that the person has held at any time, else those of the person's country.
func (j holdingJudge) ownOffices(offices []int32) []int32 {
	var held, home []int32
	p := &j.Persons[j.who]
	for _, o := range offices {
		for _, k := range p.Tenures {
			if j.Tenures[k].Office == o && !hasOffice(held, o) {
				held = append(held, o)
			}
		}
		if p.Country != "" && j.Offices[o].Country == p.Country {
			home = append(home, o)
		}
	}
	if len(held) > 0 {
		return held
	}
	return home
}

// mayStillHold tells whether a tenure of the person was open when the facts were last verified, before the day in question.
func (j holdingJudge) mayStillHold(offices []int32) bool {
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		if hasOffice(offices, t.Office) && t.To.IsZero() && j.h.Day.Last() > j.end(t) {
			return true
		}
	}
	return false
}

// holderOn returns the tenure that covers all of a day, or month, of an office.
func (j holdingJudge) holderOn(office int32, day date.Value) (int32, bool) {
	for _, k := range j.Offices[office].Tenures {
		t := &j.Tenures[k]
		if t.From.Last() <= day.First() && day.Last() <= j.end(t) {
			return k, true
		}
	}
	return -1, false
}

// departure is how many days before the end of a tenure its holder may be called former: the one who is dismissed or voted out
// may stay for weeks.
const departure = 60

// former judges « l'ancien ministre NAME », which is meant of the day on which the article is written.
func (j holdingJudge) former(v officeVerdict) officeVerdict {
	h := v.holding
	day := j.published
	if day.IsZero() {
		day = h.Day
	}
	if day.IsZero() {
		return v
	}
	still, past := int32(-1), int32(-1)
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		if !hasOffice(h.Title.Offices, t.Office) {
			continue
		}
		if !t.To.IsZero() && t.To.First() <= day.Last()+grace {
			past = k
			continue
		}
		if t.From.Last()+departure < day.First() && day.Last() <= j.end(t) && (t.To.IsZero() || day.Last()+departure < t.To.First()) {
			still = k
		}
	}
	open := h.Reason == binding.Clear || h.Reason == binding.TitleOnly
	// Who came back to an office is its former holder in what is told of the years between.
	again := h.Reason == binding.Clear && h.Title.Explicit() && still >= 0 && past >= 0 && j.Tenures[still].Office == j.Tenures[past].Office
	if past >= 0 && !again {
		v.verdict, v.reason, v.tenures, v.office = Consistent, Text{}, []int32{past}, j.Tenures[past].Office
		return v
	}
	if still >= 0 && open && h.Title.Marks&mention.Late == 0 {
		h.Day, h.Why = day, binding.Publication
		v.verdict, v.fault, v.tenures, v.office, v.reason = Contradicted, "former-still-in-office", []int32{still}, j.Tenures[still].Office, Text{}
		return v
	}
	if v.reason.IsZero() {
		v.reason = Text{"no fact says when the office ended", "aucun fait ne dit quand la fonction a pris fin"}
	}
	return v
}

func hasOffice(list []int32, o int32) bool {
	for _, x := range list {
		if x == o {
			return true
		}
	}
	return false
}
