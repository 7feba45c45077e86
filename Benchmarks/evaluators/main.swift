import Assessment
import EvaluatorKit
import ManagerialEvaluator
import SocioculturalEvaluator
import TechnicalEvaluator

/// Prints what one case of each kind costs in a batch, in nanoseconds.
let plain = Workload(
  name: "managerial, six levels by two assessors and three methods",
  evaluator: ManagerialEvaluator(),
  kind: .managerial,
  methods: [
    Method(id: "bei", title: "BEI", measures: [.level], weight: FixedDecimal(40)),
    Method(id: "lgd", title: "LGD", measures: [.level], weight: FixedDecimal(30)),
    Method(id: "in-tray", title: "In-tray", measures: [.level], weight: FixedDecimal(30)),
  ],
  parameters: "{min_assessors: {count: 2}, max_spread: {limit: 2, otherwise: flag}}",
  rows: ["bei", "lgd", "in-tray"].flatMap { method in
    [ExampleRow(method, by: "A", "3"), ExampleRow(method, by: "B", "2.5")]
  }
)
let indicators = Workload(
  name: "managerial, nine indicators by two assessors",
  evaluator: ManagerialEvaluator(),
  kind: .managerial,
  methods: [Method(id: "lgd", title: "LGD", measures: [.indicator])],
  parameters: "{}",
  rows: (2...4).flatMap { level in
    (1...3).flatMap { indicator in
      ["A", "B"].map { ExampleRow("lgd", by: $0, indicator: "\(level).\(indicator)", level < 4 ? "1" : "0.5") }
    }
  }
)
let survey = Workload(
  name: "sociocultural, twelve raters in four roles",
  evaluator: SocioculturalEvaluator(),
  kind: .sociocultural,
  methods: [
    Method(
      id: "survey",
      title: "Survey",
      measures: [.score],
      scale: Scale(min: .one, max: FixedDecimal(5), step: .one),
      conversion: .linear(low: .zero, high: FixedDecimal(5)),
      anonymous: true
    )
  ],
  parameters: "{}",
  rows: [Role.superior, .peer, .subordinate, .own].flatMap { role in
    (1...3).map { ExampleRow("survey", by: "\(role.rawValue)-\($0)", role: role, "\($0 + 2)") }
  }
)
let technical = Workload(
  name: "technical, test and practical work with a prerequisite",
  evaluator: TechnicalEvaluator(),
  kind: .technical,
  methods: [
    Method(
      id: "test",
      title: "Test",
      measures: [.score],
      scale: Scale(min: .zero, max: FixedDecimal(100), step: .one),
      conversion: .cuts([CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2))], below: nil)
    ),
    Method(id: "work", title: "Work", measures: [.level]),
  ],
  parameters: "{combine: highest, prerequisites: [{method: test, at_least: 50, otherwise: {at_most: 1}}]}",
  rows: [ExampleRow("test", "72"), ExampleRow("work", by: "A", "3"), ExampleRow("work", by: "B", "2")]
)

for workload in [plain, indicators, survey, technical] { print(try workload.measured()) }
