package en

// regions have ministers, premiers, speakers or attorneys general of their own. They are named by adjective or by name.
// Georgia and Washington are not among them, since a title with them may mean a country's office.
func regions() []string {
	return []string{
		"(Bavaria|Bavarian|Saxony|Saxon|Hesse|Hessian|Catalonia|Catalan|Catalonian|Basque|Andalusia|Andalusian|Flanders|Flemish|Wallonia|Walloon)",
		"(Scotland|Scottish|Wales|Welsh|Northern Ireland|Northern Irish|Greenland|Greenlandic|Faroese|Tibetan|Hong Kong|Macau|Turkish Cypriot|Northern Cyprus)",
		"(Quebec|Ontario|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|New South Wales|Victorian|Queensland|Tasmania|Tasmanian)",
		"(South Australia|South Australian|Western Australia|Western Australian|Kurdistan|Kurdish|Iraqi Kurdish|Chechnya|Chechen|Crimea|Crimean)",
		"(South Ossetia|South Ossetian|Abkhazia|Abkhaz|Abkhazian|Puntland|Somaliland|Zanzibar)",
		"(Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky)",
		"(Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (Hampshire|Jersey|Mexico|York))",
		"((North|South) (Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|[West] Virginia|Wisconsin|Wyoming)",
		"(District of Columbia|D.C.|Puerto Rico|state)",
	}
}
