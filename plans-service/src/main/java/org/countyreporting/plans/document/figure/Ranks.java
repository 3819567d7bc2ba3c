package org.countyreporting.plans.document.figure;

/** Places in a ranking: 全省第2, 位居第三位. Other ordinals (第3批, 第五医院) are no figures. */
final class Ranks {

    private static final Lexicon CUES = Lexicon.of(Ranks.class, "ranks.txt", "cue");
    private static final Lexicon PLACES = Lexicon.of(Ranks.class, "ranks.txt", "place");
    private static final int REACH = 8;

    private final String text;

    Ranks(String text) {
        this.text = text;
    }

    /** The rank at a 第, or null. */
    Quantity at(int start) {
        Numeral numeral = Numeral.at(text, start + 1);
        if (!numeral.exists() || !numeral.scale().isEmpty()) {
            return null;
        }
        boolean near = CUES.isWithin(text, Math.max(0, start - REACH), start);
        boolean adjacent = CUES.isBefore(text, start);
        String unit = PLACES.at(text, numeral.end());
        boolean isPlace = !unit.isEmpty();
        boolean ends = numeral.end() >= text.length() || ",。;、)的\n ".indexOf(text.charAt(numeral.end())) >= 0;
        if (!(isPlace ? near : adjacent && ends)) {
            return null;
        }
        int end = numeral.end() + unit.length();
        return new Quantity(start, start + 1, end, numeral.value(), null, unit, Unit.Sort.RANK, null, false, false);
    }
}
