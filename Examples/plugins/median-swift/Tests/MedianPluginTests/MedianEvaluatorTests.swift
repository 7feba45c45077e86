import EvaluatorTesting
import Testing

@testable import MedianPlugin

@Test func keepsTheContract() async {
  await expectConformance(of: MedianEvaluator())
}
