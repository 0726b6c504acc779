package mention

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"

	"factcheck/internal/fact"
	"factcheck/internal/lang"
	"factcheck/internal/packed"
	"factcheck/internal/phrase"
	"factcheck/internal/timex"
	"factcheck/internal/token"
)

// packedVersion is the version of the packed form. It rises with each change of what a lexicon holds or how it is compiled.
const packedVersion = "factcheck lexicon 12\n"

// errPacked tells that a packed lexicon is not of these facts, pack and version, or is damaged. Compiling makes a new one.
var errPacked = errors.New("the packed lexicon is damaged or made from something else")

// Key names all that a lexicon is compiled from. custom tells the phrases of custom rules apart, "" for none.
func Key(pack *lang.Pack, facts *fact.Index, custom string) []byte {
	sum := sha256.New()
	sum.Write([]byte(packedVersion))
	sum.Write(binary.LittleEndian.AppendUint64(nil, pack.Fingerprint()))
	sum.Write([]byte(facts.Hash + "\n" + custom))
	return sum.Sum(nil)
}

// Packed returns the lexicon in the form that [Unpack] reads, under a key.
func (l *Lexicon) Packed(key []byte) []byte {
	w := &packed.Writer{}
	w.Text(string(key))
	l.vocabulary.Pack(w)
	l.automaton.Pack(w)
	var kinds, bare []uint8
	var indexes []int32
	var countries []string
	for _, e := range l.entries {
		kinds, indexes, countries = append(kinds, uint8(e.kind)), append(indexes, e.index), append(countries, e.country)
		if e.bare {
			bare = append(bare, 1)
		} else {
			bare = append(bare, 0)
		}
	}
	packed.List(w, kinds)
	packed.List(w, bare)
	packed.List(w, indexes)
	w.Texts(countries)
	var marks []Mark
	var cues []Cue
	var reckonings []Reckoning
	for _, h := range l.said {
		marks, cues, reckonings = append(marks, h.mark), append(cues, h.cue), append(reckonings, h.reckoning)
	}
	packed.List(w, marks)
	packed.List(w, cues)
	packed.List(w, reckonings)
	packed.List(w, l.marks)
	packed.List(w, l.cues)
	packed.List(w, l.reckonings)
	if l.datesCaptured {
		w.Int(1)
	} else {
		w.Int(0)
	}
	w.Texts(l.speller.words)
	packed.List(w, l.speller.ids)
	packed.List(w, l.speller.hashes)
	packed.List(w, l.speller.word)
	return w.Bytes()
}

// Unpack returns the lexicon that was packed under the key, with the pack and facts that it was compiled from. b must not
// change. What is damaged is found where lists do not fit together; whoever stores b sees to the rest.
func Unpack(b, key []byte, pack *lang.Pack, facts *fact.Index) (*Lexicon, error) {
	r := packed.NewReader(b)
	if r.Text() != string(key) {
		return nil, errPacked
	}
	l := &Lexicon{Pack: pack, Facts: facts, vocabulary: token.Unpack(r), automaton: phrase.Unpack(r)}
	kinds, bare, indexes := packed.ReadList[uint8](r), packed.ReadList[uint8](r), packed.ReadList[int32](r)
	countries := r.Texts()
	marks, cues, reckonings := packed.ReadList[Mark](r), packed.ReadList[Cue](r), packed.ReadList[Reckoning](r)
	l.marks, l.cues, l.reckonings = packed.ReadList[Mark](r), packed.ReadList[Cue](r), packed.ReadList[Reckoning](r)
	l.datesCaptured = r.Int() != 0
	l.speller = speller{
		words: r.Texts(), ids: packed.ReadList[token.ID](r), hashes: packed.ReadList[uint32](r), word: packed.ReadList[uint32](r),
	}
	n := len(kinds)
	if !r.Done() || len(bare) != n || len(indexes) != n || len(countries) != n || len(cues) != len(marks) || len(reckonings) != len(marks) ||
		len(l.marks) != l.vocabulary.Len() || len(l.cues) != len(l.marks) || len(l.reckonings) != len(l.marks) {
		return nil, errPacked
	}
	for i := range marks {
		l.said = append(l.said, hints{marks[i], cues[i], reckonings[i]})
	}
	l.classes = newClasses(phrase.NewBuilder(token.NewVocabulary()))
	l.entries = make([]entry, n)
	for i := range l.entries {
		l.entries[i] = entry{kind: entryKind(kinds[i]), index: indexes[i], bare: bare[i] != 0, country: countries[i]}
		if l.entries[i].kind == voice && int(indexes[i]) >= len(l.said) {
			return nil, errPacked
		}
	}
	l.speller.index()
	words := l.vocabulary.Len()
	l.dates = timex.Compile(&pack.Dates, pack.Code, l.vocabulary)
	if l.vocabulary.Len() != words {
		return nil, errPacked
	}
	l.prepare()
	return l, nil
}
