### B2, de lijst om op terug te kijken.

appreciations-empty = Je lijst is nog leeg. Met /waardering zet je er het eerste op.
appreciations-page =
    Dit schreef je het laatst over { $partner }:

    { $things }
appreciations-page-earlier =
    En daarvoor:

    { $things }
appreciations-onward =
    Wil je nog verder terug?
    .earlier = Verder terug
    .enough = Genoeg gezien
appreciations-end = Deze lijst groeit met je mee. Nog iets gezien? Dan /waardering.
appreciations-end--2 = Dat was alles tot nu toe. Valt je iets op? Met /waardering komt het erbij.
