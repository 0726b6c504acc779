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

// judgeHolding compares a statement with the tenures of the offices that its title fits.
func judgeHolding(a *mention.Article, h *binding.Holding) officeVerdict {
	f, published := a.Lexicon.Facts, a.Published
	v := officeVerdict{holding: h, office: -1, reason: reasonText(h.Reason)}
	j := holdingJudge{f, a, h, h.Person.ID, published}
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
	case h.Reason == binding.Clear && j.isHistory():
		v.reason = reasonText(binding.TitleOnly)
		return v
	case h.Reason == binding.Clear:
		return j.contradict(v)
	case h.Reason == binding.NotTheHead && h.Joined && h.Title.Explicit() && j.hasHeld(): // « un proche du président X »: X is the president
		return j.contradict(v)
	case h.Reason == binding.TitleOnly && h.Opens && j.leftLately():
		return j.contradict(v)
	case j.anyTime() && (j.never() || j.neverSince()):
		h.Day, h.Why = published, binding.Publication
		return j.contradict(v)
	}
	return v
}

type holdingJudge struct {
	*fact.Index
	article   *mention.Article
	h         *binding.Holding
	who       int32
	published date.Value
}

// holds tells whether the person held one of the offices on a day of v, with some days' grace around each tenure. Of several, the one at home
// is named: a king of many countries is king of his own first.
func (j holdingJudge) holds(offices []int32, v date.Value, days date.Day) (held bool, office, tenure int32) {
	office, tenure = -1, -1
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		early := days
		if j.h.Ahead {
			early = 0
		}
		if hasOffice(offices, t.Office) && t.From.First()-early <= v.Last() && v.First() <= j.end(t)+days {
			if home := j.Offices[t.Office].Country == j.Persons[j.who].Country; home || !held {
				held, office, tenure = true, t.Office, k
				if home {
					break
				}
			}
		}
	}
	return held, office, tenure
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
	if t := v.holding.Title; t.Country == "" && (len(offices) > 1 || t.Bare) {
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
			k, ok = j.leftVacant(o, v.holding.Day)
		}
		if !ok {
			return v // one of the offices that the words fit is unknown: the person may hold that one
		}
		known = append(known, k)
	}
	v.verdict, v.reason, v.tenures, v.office = Contradicted, Text{}, known, offices[0]
	v.fault = j.fault(offices)
	switch {
	case !j.certain(v.fault):
		v.reason = Text{"the title alone does not say which office is meant", "le titre seul ne dit pas de quelle fonction il s’agit"}
	case v.fault == "current-no-longer-in-office" && (v.holding.News && j.leftLongAgo() || j.isRetold()):
		v.reason = reasonText(binding.AnotherTime)
	default:
		return v
	}
	v.verdict, v.fault, v.tenures = Unchecked, "", nil
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
	switch f {
	case "current-no-longer-in-office":
		return !institution
	case "not-in-office-yet":
		return !institution && (!j.h.Title.Bare || j.h.AtHome || slices.ContainsFunc(j.h.Title.Roles, isOfGovernment))
	}
	return !institution && f == "wrong-title" && government
}

// isOfGovernment tells of a role whose titles, without a country, mean the government of one: parties, firms and states have presidents, speakers and
// attorneys general, too.
func isOfGovernment(role string) bool {
	switch role {
	case "prime-minister", "chancellor", "foreign-minister", "defence-minister", "interior-minister", "finance-minister":
		return true
	}
	return false
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

// soon is how many days before a tenure somebody may have been chosen for it.
const soon = 190

// fault names what is wrong with the statement. Somebody between two tenures is not in office yet where the next one comes soon and lies
// nearer; before that nobody could know of it.
func (j holdingJudge) fault(offices []int32) officeFault {
	day := j.h.Day
	const never = date.Day(1 << 30)
	since, until := never, never // days since the last tenure, and until the next one
	elsewhere := false
	for _, k := range j.Persons[j.who].Tenures {
		t := &j.Tenures[k]
		if hasOffice(offices, t.Office) {
			if end := j.end(t); end < day.First() {
				since = min(since, day.First()-end)
			}
			if start := t.From.First(); start > day.Last() {
				until = min(until, start-day.Last())
			}
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
	case since < never && (since <= until || until > soon):
		return "current-no-longer-in-office"
	case until < never:
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

// leftVacant returns the last tenure of the person in an office that nobody in the facts holds on a day: a see is vacant, a council rules after a coup. The
// person must not have come back.
func (j holdingJudge) leftVacant(office int32, day date.Value) (int32, bool) {
	last := int32(-1)
	for _, k := range j.Offices[office].Tenures {
		switch t := &j.Tenures[k]; {
		case t.From.First() > day.Last():
			if t.Person == j.who {
				return -1, false
			}
		case t.To.IsZero() || t.To.Last()+grace >= day.First():
			return -1, false // somebody's time is not over for certain
		default:
			last = k
		}
	}
	return last, last >= 0 && j.Tenures[last].Person == j.who
}

func hasOffice(list []int32, o int32) bool {
	for _, x := range list {
		if x == o {
			return true
		}
	}
	return false
}
