import Assessment
import EvaluatorKit

/// There is an example, each has a title, and the evaluator says of each what it promises.
struct ExampleCheck {
  let kit: ConformanceKit

  func faults() -> FaultList {
    var list = FaultList()
    if kit.description.examples.isEmpty { list.add("tidak ada contoh", "there is no example") }
    for (place, example) in kit.description.examples.enumerated() {
      let name = "\(place + 1) (\(example.title.en))"
      if !example.title.isComplete {
        list.add("contoh \(name): judul kurang", "example \(name): the title lacks a language")
      }
      do {
        let finding = try kit.evaluator.prepare(example.setup).evaluate(batch: [example.input]).first
        guard let finding, finding == example.expected else {
          let (wanted, got) = (example.expected.spoken, finding?.spoken ?? "-")
          list.add("contoh \(name): \(got), bukan \(wanted)", "example \(name): \(got) in place of \(wanted)")
          continue
        }
      } catch {
        let reason = error.faults.first?.reason.en ?? ""
        list.add("contoh \(name): parameter ditolak", "example \(name): its parameters are refused (\(reason))")
      }
    }
    return list
  }
}
