package org.countyreporting.plans.plan;

/** Worked examples for the API document. */
final class PlanExamples {

    static final String NEW_PLAN =
            """
            {
              "title": "2020年卫生健康重点工作任务",
              "year": 2020,
              "division": "3713",
              "issuer": "11371300004449036H",
              "documentNumber": "临卫发〔2020〕3号",
              "schedules": [{"id": "monthly", "frequency": "month", "first": "2020-08", "last": "2020-12", "dueWorkingDays": 5}],
              "sections": [{"label": "三、", "title": "提升基层医疗卫生服务能力"}],
              "tasks": [
                {
                  "id": "177",
                  "label": "177.",
                  "section": "三、",
                  "title": "村卫生室标准化建设",
                  "text": "年内建成市级以上示范标准村卫生室100处、县级200处。",
                  "reportingUnits": ["113713020044490612"],
                  "figures": [{"dataElement": "model_clinics_county", "reporters": "each", "scope": "whole"}],
                  "targets": [
                    {
                      "id": "linyi-2020-177-county",
                      "name": "县级示范标准村卫生室",
                      "dataElement": "model_clinics_county",
                      "comparator": "at-least",
                      "value": 200,
                      "unit": "处",
                      "deadline": "2020-12-31",
                      "milestones": [{"period": "2020-09", "value": 120}]
                    }
                  ]
                }
              ]
            }
            """;

    private PlanExamples() {}
}
