package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxCarry is how many paragraphs a French quotation may run on before its closing mark is given up.
const maxCarry = 12

// quotations finds the outermost inline quotations of each block: « », “ ”, „ “, ‘ ’ and " ". A mark without its partner
// reaches to the end of its block, or from its start. A quotation that « opens may run over whole paragraphs without marks
// to the » that closes it.
func quotations(plain string, blocks []Block) []Range {
	var q quoter
	for _, b := range blocks {
		q.block(plain, b)
	}
	return q.found
}

type quoter struct {
	found []Range
	first int // of those found, the first of this block
	stack []openMark
	carry []Range // paragraphs after one that left « open, as long as no mark tells whether they are quoted
	runs  bool    // a paragraph left « open
}

type openMark struct {
	mark  rune
	start int
}

func (q *quoter) block(plain string, b Block) {
	s := plain[:b.End]
	q.first = len(q.found)
	q.stack = q.stack[:0]
	apostrophes := -1 // where the last ’ stands that can close a quotation
	if strings.Contains(plain[b.Start:b.End], "‘") {
		apostrophes = lastSingle(plain[b.Start:b.End]) + b.Start
	}
	marks := false
	for i := b.Start; i < b.End; {
		c := s[i]
		if c != '"' && c != 0xC2 && c != 0xE2 {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if (r == '‘' || r == '’') && i > apostrophes {
			i += n
			continue
		}
		switch q.role(s, b, i, r, n) {
		case opens:
			marks = marks || r == '«'
			q.stack = append(q.stack, openMark{r, i})
		case closes:
			if r == '»' && !marks && !q.holds('«') {
				q.foundCarried()
			}
			marks = marks || r == '»'
			q.close(b, r, i+n)
		}
		i += n
	}
	runs := false
	if len(q.stack) > 0 {
		runs = q.holds('«')
		q.found = append(q.found, Range{q.stack[0].start, b.End})
	}
	switch {
	case runs:
		q.runs, q.carry = true, q.carry[:0]
	case marks:
		q.runs, q.carry = false, q.carry[:0]
	case q.runs && len(q.carry) < maxCarry && (b.Kind == Paragraph || b.Kind == ListItem):
		q.carry = append(q.carry, b.Range)
	default:
		q.runs, q.carry = false, q.carry[:0]
	}
}

// foundCarried says that the paragraphs carried are quoted, since a » closes them.
func (q *quoter) foundCarried() {
	if q.runs && len(q.stack) == 0 {
		q.found = append(q.found, q.carry...)
		q.first = len(q.found)
	}
}

func (q *quoter) holds(mark rune) bool {
	for _, m := range q.stack {
		if m.mark == mark {
			return true
		}
	}
	return false
}

// close ends the quotation that the mark belongs to, with those inside it; without one, the block is quoted up to here.
func (q *quoter) close(b Block, mark rune, end int) {
	for k := len(q.stack) - 1; k >= 0; k-- {
		if !pairs(q.stack[k].mark, mark) {
			continue
		}
		if k == 0 {
			q.found = append(q.found, Range{q.stack[0].start, end})
		}
		q.stack = q.stack[:k]
		return
	}
	if len(q.stack) == 0 && len(q.found) == q.first && (mark == '»' || mark == '”') {
		q.found = append(q.found, Range{b.Start, end})
	}
}

func pairs(open, close rune) bool {
	switch open {
	case '«':
		return close == '»'
	case '“', '„', '”':
		return close == '”' || close == '“' || close == '"'
	case '‘':
		return close == '’'
	}
	return open == '"' && (close == '"' || close == '”')
}

type role uint8

const (
	neither role = iota
	opens
	closes
)

// role tells whether a mark opens or closes, by what it is and by what stands around it.
func (q *quoter) role(s string, b Block, i int, mark rune, n int) role {
	before, _ := utf8.DecodeLastRuneInString(s[b.Start:i])
	after, _ := utf8.DecodeRuneInString(s[i+n:])
	atStart := i == b.Start || unicode.IsSpace(before) || strings.ContainsRune("([{«“‘—–-'’", before)
	atEnd := i+n == b.End || unicode.IsSpace(after)
	switch mark {
	case '«', '„':
		return opens
	case '»':
		return closes
	case '“':
		if (q.holds('„') || q.holds('“')) && !atStart && !unicode.IsLetter(after) {
			return closes
		}
		return opens
	case '”':
		if atStart && !atEnd && !q.holds('“') && !q.holds('„') && !q.holds('”') {
			return opens
		}
		return closes
	case '‘':
		if atStart && !atEnd {
			return opens
		}
	case '’':
		if q.holds('‘') && !unicode.IsLetter(after) && !atStart {
			return closes
		}
	case '"':
		if q.holds('"') {
			return closes
		}
		if q.holds('“') && !atStart {
			return closes
		}
		if !atEnd && !unicode.IsDigit(before) {
			return opens
		}
	}
	return neither
}

// lastSingle returns the offset of the last ’ that can close a quotation, or -1.
func lastSingle(s string) int {
	for end := len(s); ; {
		i := strings.LastIndex(s[:end], "’")
		if i < 0 {
			return -1
		}
		if after, _ := utf8.DecodeRuneInString(s[i+len("’"):]); !unicode.IsLetter(after) {
			return i
		}
		end = i
	}
}
