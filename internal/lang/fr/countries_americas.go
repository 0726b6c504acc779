package fr

import "factcheck/internal/lang"

func americas() []lang.Country {
	return []lang.Country{
		country("AG", "Antigua-et-Barbuda", "antiguayen|antiguais", ""),
		country("AR", "Argentine", "argentin", "Buenos Aires"),
		country("BB", "Barbade", "barbadien", "Bridgetown"),
		country("BO", "Bolivie", "bolivien", "La Paz"),
		country("BR", "Brésil", "brésilien", "Brasilia|Brasília"),
		country("BS", "Bahamas", "bahaméen|bahamien", "Nassau"),
		country("BZ", "Belize|Bélize", "bélizien|belizien", "Belmopan"),
		country("CA", "Canada", "canadien", "Ottawa"),
		country("CL", "Chili", "chilien", "Santiago"),
		country("CO", "Colombie", "colombien", "Bogota|Bogotá"),
		country("CR", "Costa Rica", "costaricien|costaricain|costa-ricien", ""),
		country("CU", "Cuba", "cubain", "La Havane"),
		// « Dominique » without its article is a first name.
		country("DM", "la Dominique", "dominiquais", "Roseau"),
		country("DO", "République dominicaine", "dominicain", "Saint-Domingue"),
		country("EC", "Équateur", "équatorien", "Quito"),
		country("GD", "~Grenade|île de la Grenade", "grenadien", ""),
		country("GT", "Guatemala", "guatémaltèque", ""),
		country("GY", "Guyana", "guyanien", "Georgetown"),
		country("HN", "Honduras", "hondurien", "Tegucigalpa"),
		country("HT", "Haïti", "haïtien", "Port-au-Prince"),
		country("JM", "Jamaïque", "jamaïcain|jamaïquain", "Kingston"),
		country("KN", "Saint-Christophe-et-Niévès|Saint-Kitts-et-Nevis", "christophien|kittitien", "Basseterre"),
		country("LC", "Sainte-Lucie", "saint-lucien", "Castries"),
		country("MX", "Mexique", "mexicain", "Mexico"),
		country("NI", "Nicaragua", "nicaraguayen", "Managua"),
		country("PA", "Panama", "panaméen", ""),
		country("PE", "Pérou", "péruvien", "Lima"),
		country("PY", "Paraguay", "paraguayen", "Asuncion|Asunción"),
		country("SR", "Suriname|Surinam", "surinamais|surinamien", "Paramaribo"),
		country("SV", "~Salvador|El Salvador", "salvadorien", "San Salvador"),
		country("TT", "Trinité-et-Tobago|Trinidad-et-Tobago", "trinidadien|trinbagonien", "Port d'Espagne|Port of Spain"),
		country("US", "États-Unis|USA|États-Unis d'Amérique|US|~Amérique", "américain|étatsunien|états-unien|US", "Washington"),
		country("UY", "Uruguay", "uruguayen", "Montevideo"),
		country("VC", "Saint-Vincent-et-les-Grenadines", "saint-vincentais|vincentais", "Kingstown"),
		country("VE", "Venezuela|Vénézuéla|Vénézuela", "vénézuélien", "Caracas"),
	}
}
