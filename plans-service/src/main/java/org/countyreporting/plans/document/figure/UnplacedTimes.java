package org.countyreporting.plans.document.figure;

/** Hours, and days without their month: no figures, but of no known date either. */
final class UnplacedTimes {

    private UnplacedTimes() {}

    /** Where the one that begins at a position ends, or the position. */
    static int end(DateSigns signs, int at) {
        int clock = clockEnd(signs, at);
        return clock > at ? clock : dayEnd(signs, at);
    }

    /** 8:30, 14时30分. */
    private static int clockEnd(DateSigns signs, int at) {
        int hour = signs.digitsEnd(at);
        int minute = signs.digitsEnd(hour + 1);
        if (hour == at || hour > at + 2 || minute < hour + 2 || minute > hour + 3 || signs.number(at, hour) > 24) {
            return at;
        }
        boolean words = signs.isAt(hour, '时') && signs.isAt(minute, '分');
        boolean colon = signs.isAt(hour, ':')
                && minute == hour + 3
                && Units.at(signs.text(), minute).isNone();
        return words ? minute + 1 : colon ? minute : at;
    }

    /** 20日 without its month. */
    private static int dayEnd(DateSigns signs, int at) {
        int end = signs.digitsEnd(at);
        boolean day = end > at && end <= at + 2 && signs.isAt(end, '日') && signs.number(at, end) <= 31;
        boolean span = signs.isAt(end + 1, '龄') || signs.isAt(end + 1, '内') || signs.isAt(end + 1, '间');
        return day && !span ? end + 1 : at;
    }
}
