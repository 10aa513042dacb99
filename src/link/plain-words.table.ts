/**
 * Words that end in a stop without ending a sentence: titles, ranks, months, units, company forms.
 * and single letters, as of initials and U.S. Words that also end sentences ("ill", "no") are left out.
 */
export const ABBREVIATIONS: readonly string[] = `
mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr maj adm brig cpl pvt rev hon fr st ste mt
jr sr messrs mme mlle vs inc corp co ltd plc bros assn dept dist est approx ave blvd rd bldg
jan feb mar apr jun jul aug sept sep oct nov dec tue tues wed thu thurs fri
ala ariz ark calif colo conn del fla ga kan ky md mich minn mont neb nev okla
penn tenn tex va vt wis wyo ont nos vol pp figs eds al viz cf
a b c d e f g h i j k l m n o p q r s t u v w x y z
`
  .trim()
  .split(/\s+/)

/** English words that any two texts share: they carry no evidence of copying. */
export const PLAIN_WORDS: readonly string[] = `
a an the this that these those such same other another each every any some all both either neither
many much more most few fewer less least several enough no none not nor never ever only just even also
too very so as than then there here now again still yet already once
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
herself it its itself they them their theirs themselves one ones who whom whose which what whatever
whoever someone somebody something anyone anybody anything everyone everybody everything nobody nothing
am is are was were be been being have has had having do does did doing done will would shall should may
might must can could cannot ought need
and or but if because while although though unless until since when where why how whether
of in on at by for with from to into onto upon over under about above below between among against across
through during before after within without around near off out up down along toward towards behind
beyond despite per via amid
say says said saying tell tells told according added add adds asked ask make makes made making take takes
took taken taking get gets got getting give gives gave given go goes went going gone come comes came
coming know knows knew known think thinks thought see sees saw seen want wants wanted use used using
one two three first last next new old good well back way day days year years week weeks month months time
times people man men woman women like people including
mr mrs ms dr s t d ll m re ve
im ive id hes shes its were theyre dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt
havent hasnt hadnt thats theres lets
`
  .trim()
  .split(/\s+/)
