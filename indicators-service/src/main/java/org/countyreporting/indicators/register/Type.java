package org.countyreporting.indicators.register;

import org.countyreporting.conventions.problem.Text;

/** What is defined: the data elements that are counted, the indicators that are computed from them. */
public enum Type {
    DATA_ELEMENT("/v1/data-elements/", new Text("数据元", "data element")),
    INDICATOR("/v1/indicators/", new Text("指标", "indicator"));

    private final String collection;
    private final Text word;

    Type(String collection, Text word) {
        this.collection = collection;
        this.word = word;
    }

    String address(String code) {
        return collection + code;
    }

    Text word() {
        return word;
    }

    Type other() {
        return this == INDICATOR ? DATA_ELEMENT : INDICATOR;
    }
}
