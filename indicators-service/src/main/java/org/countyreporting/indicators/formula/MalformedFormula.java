package org.countyreporting.indicators.formula;

/** A formula that cannot be read, with what is wrong in both languages of the clerk. */
public final class MalformedFormula extends IllegalArgumentException {

    private final String chinese;

    MalformedFormula(String chinese, String english) {
        super(english);
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return getMessage();
    }
}
