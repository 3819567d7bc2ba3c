package org.countyreporting.plans.document;

/** A document as the contract shows it. */
final class DocumentExamples {

    static final String REPORT =
            """
            全市卫生健康重点工作8月份进展情况

            177. 村卫生室标准化建设。
            工作进展：①截至8月底，全市建成市级示范村卫生室58个、县级110个。②下发建设标准，组织现场督导2次。
            存在问题：部分县区配套资金到位较慢。
            下步措施：9月底前完成首批验收。
            """;

    private DocumentExamples() {}
}
