package en

import "factcheck/internal/lang"

func americas() []lang.Country {
	return []lang.Country{
		country("AG", "Antigua and Barbuda|Antigua & Barbuda", "Antiguan", ""),
		country("AR", "Argentina", "Argentine|Argentinian|Argentinean", "Buenos Aires"),
		country("BB", "Barbados", "Barbadian|Bajan", "Bridgetown"),
		country("BO", "Bolivia", "Bolivian", "La Paz"),
		country("BR", "Brazil", "Brazilian", "Brasilia|Brasília"),
		country("BS", "Bahamas", "Bahamian", "Nassau"),
		country("BZ", "Belize", "Belizean", "Belmopan"),
		country("CA", "Canada", "Canadian", "Ottawa"),
		country("CL", "Chile", "Chilean", "Santiago"),
		country("CO", "Colombia", "Colombian", "Bogota|Bogotá"),
		country("CR", "Costa Rica", "Costa Rican", ""),
		country("CU", "Cuba", "Cuban", "Havana"),
		country("DM", "Dominica", "", "Roseau"),
		country("DO", "Dominican Republic", "Dominican", "Santo Domingo"),
		country("EC", "Ecuador", "Ecuadorian|Ecuadorean|Ecuadoran", "Quito"),
		country("GD", "Grenada", "Grenadian", ""),
		country("GT", "Guatemala", "Guatemalan", ""),
		country("GY", "Guyana", "Guyanese", ""),
		country("HN", "Honduras", "Honduran", "Tegucigalpa"),
		country("HT", "Haiti", "Haitian", "Port-au-Prince"),
		country("JM", "Jamaica", "Jamaican", ""),
		country("KN", "Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis", "Kittitian", "Basseterre"),
		country("LC", "Saint Lucia|St Lucia|St. Lucia", "Saint Lucian|St Lucian|St. Lucian", "Castries"),
		country("MX", "Mexico", "Mexican", "Mexico City"),
		country("NI", "Nicaragua", "Nicaraguan", "Managua"),
		country("PA", "Panama", "Panamanian", ""),
		country("PE", "Peru", "Peruvian", "Lima"),
		country("PY", "Paraguay", "Paraguayan", "Asuncion|Asunción"),
		country("SR", "Suriname|Surinam", "Surinamese", "Paramaribo"),
		country("SV", "El Salvador", "Salvadoran|Salvadorean|Salvadorian", ""),
		country("TT", "Trinidad and Tobago|Trinidad & Tobago", "Trinidadian|Trinbagonian", "Port of Spain"),
		country("US", "United States|US|U.S.|United States of America|USA|U.S.A.|~America", "American|US|U.S.|United States", "Washington"),
		country("UY", "Uruguay", "Uruguayan", "Montevideo"),
		country("VC", "Saint Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent and the Grenadines", "Vincentian", "Kingstown"),
		country("VE", "Venezuela", "Venezuelan", "Caracas"),
	}
}
