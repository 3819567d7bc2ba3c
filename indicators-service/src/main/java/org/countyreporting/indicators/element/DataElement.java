package org.countyreporting.indicators.element;

import java.time.Period;
import org.countyreporting.vocabulary.DivisionLevel;

/**
 * Data element (数据元): something that is counted.
 *
 * @param id what observations know it by
 */
public record DataElement(int id, String code, long version, DataElementChange declared) {

    // It is looked up by, once for every figure; the record's own would go over all that was declared.
    @Override
    public int hashCode() {
        return 31 * id + Long.hashCode(version);
    }

    public Kind kind() {
        return declared.kind();
    }

    public DivisionLevel collectionLevel() {
        return declared.collectionLevel();
    }

    /** Whether values of several divisions may be added; where not, only what is stated for a division counts. */
    public boolean isSummed() {
        return declared.additive().divisions();
    }

    public Period lookBack() {
        return Period.parse(declared.lookBack());
    }
}
