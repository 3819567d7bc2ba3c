package org.countyreporting.indicators.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import org.countyreporting.conventions.binding.Words;
import org.countyreporting.conventions.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ClaimDoubt", description = "Why nothing can be said of a claim")
enum Doubt {
    NOT_DEFINED(new Text("没有这个代码的定义", "nothing is defined under this code")),
    OUT_OF_SIGHT(new Text("行政区划不存在，或不在您的行政区划之内", "the division does not exist or is not inside yours")),
    OTHER_UNIT(new Text("单位与定义的单位不可换算", "the unit cannot be converted into the defined one")),
    NO_VALUE(new Text("没有已审核的数据", "there are no accepted figures"));

    private final Text words;

    Doubt(Text words) {
        this.words = words;
    }

    Text words() {
        return words;
    }

    @JsonValue
    @Override
    public String toString() {
        return Words.of(this);
    }
}
