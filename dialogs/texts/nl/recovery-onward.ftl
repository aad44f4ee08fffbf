### E5: een stap is gedaan. Wanneer ik terugkom, in neutrale woorden.

recovery-onward-back = Op { $day } kijk ik er even met je op terug. Eerder of later mag: met /herstel ga je verder in je eigen tempo.
recovery-onward-back-silent = Over een paar weken is een goed moment om terug te kijken, met /herstel kijken. Eerder mag ook.
