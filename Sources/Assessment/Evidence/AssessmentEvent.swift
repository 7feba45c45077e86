/// An assessment event (kegiatan penilaian): a rubric, a purpose and a date.
package struct AssessmentEvent: Hashable, Sendable {
  package var id: String
  package var title: String?
  package var rubric: DefinitionPin
  package var purpose: String
  package var date: CalendarDay
  /// Earlier events whose evidence counts where this one has none.
  package var uses: [String]
  package var isClosed: Bool

  package init(
    id: String,
    title: String? = nil,
    rubric: DefinitionPin,
    purpose: String,
    date: CalendarDay,
    uses: [String] = [],
    isClosed: Bool = false
  ) {
    self.id = id
    self.title = title
    self.rubric = rubric
    self.purpose = purpose
    self.date = date
    self.uses = uses
    self.isClosed = isClosed
  }
}
