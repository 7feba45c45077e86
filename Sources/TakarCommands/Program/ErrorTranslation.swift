import ArgumentParser
import Assessment
import AssessmentStore
import SourceDiagnostics

/// The single place where an error of a lower room becomes words and an exit code.
enum ErrorTranslation {
  /// Prints what is ours to say and returns the exit code; the parser's own errors pass through to it.
  static func report(_ error: any Error) -> any Error {
    switch error {
    case let failure as CommandFailure: return tell(failure)
    case let faults as FaultsPrinted: return faults.status.code
    case let error as StoreError: return tell(CommandFailure(error))
    default: return error
    }
  }

  private static func tell(_ failure: CommandFailure) -> any Error {
    StandardStreams.tell(failure.text(in: SpokenLanguage.current))
    return failure.status.code
  }
}

extension CommandFailure {
  /// A failed operation of the database, with the code that scripts know and the next step.
  init(_ error: StoreError, place: String? = nil) {
    let row = CommandFailure.rows[error.code] ?? Row("E0799", .inputOutput, CommandFailure.unforeseen)
    self.init(row.code, row.status, error.message, place: place, advice: row.advice)
  }

  private struct Row {
    let code: String
    let status: ExitStatus
    let advice: LocalizedText?

    init(_ code: String, _ status: ExitStatus, _ advice: LocalizedText?) {
      self.code = code
      self.status = status
      self.advice = advice
    }
  }

  private static let unforeseen = LocalizedText(
    id: "Jalankan `takar verify`; bila bersih, ulangi.",
    en: "Run `takar verify`; where it finds nothing wrong, repeat."
  )

  private static let rows: [StoreError.Code: Row] = [
    .missing: Row(
      "E0701",
      .noInput,
      LocalizedText(
        id: "Buat dulu dengan `takar init`, atau sebut berkasnya dengan --database.",
        en: "Make one with `takar init`, or name the file with --database."
      )
    ),
    .exists: Row(
      "E0702",
      .cannotCreate,
      LocalizedText(
        id: "Pakai yang ada, atau sebut nama lain dengan --database.",
        en: "Use the one there is, or give another name with --database."
      )
    ),
    .notOurs: Row("E0703", .badData, LocalizedText(id: "Periksa nama berkasnya.", en: "Check the file's name.")),
    .newerSchema: Row(
      "E0704",
      .badData,
      LocalizedText(id: "Perbarui takar di komputer ini.", en: "Update takar on this machine.")
    ),
    .olderSchema: Row(
      "E0705",
      .badData,
      LocalizedText(
        id: "Jalankan satu perintah yang menulis, misalnya `takar score`, agar skemanya diperbarui.",
        en: "Run a command that writes, `takar score` for example, to bring it up to date."
      )
    ),
    .readOnly: Row(
      "E0706",
      .inputOutput,
      LocalizedText(id: "Periksa izin berkasnya.", en: "Check the file's permissions.")
    ),
    .busy: Row("E0707", .busy, LocalizedText(id: "Coba lagi sebentar lagi.", en: "Try again in a moment.")),
    .diskFull: Row(
      "E0708",
      .inputOutput,
      LocalizedText(id: "Kosongkan ruang, lalu ulangi.", en: "Free some space, then repeat.")
    ),
    .noPermission: Row(
      "E0709",
      .inputOutput,
      LocalizedText(id: "Periksa izin berkas dan foldernya.", en: "Check the permissions of file and folder.")
    ),
    .networkFileSystem: Row(
      "E0710",
      .inputOutput,
      LocalizedText(
        id: "Pindahkan berkasnya ke cakram komputer ini.",
        en: "Move the file to a disk of this machine."
      )
    ),
    .inputOutput: Row(
      "E0713",
      .inputOutput,
      LocalizedText(
        id: "Periksa ruang kosong dan keadaan diska, lalu ulangi; yang sudah tercatat tetap utuh.",
        en: "Check the disk and its free space, then repeat; what is recorded is whole."
      )
    ),
    .corrupt: Row("E0711", .badData, LocalizedText(id: "Pulihkan dari cadangan.", en: "Restore it from a backup.")),
    .definitionConflict: Row("E0721", .badData, nil),
    .unknownEvent: Row(
      "E0722",
      .noInput,
      LocalizedText(id: "Lihat `takar event list`.", en: "See `takar event list`.")
    ),
    .eventExists: Row("E0723", .cannotCreate, LocalizedText(id: "Pilih id lain.", en: "Choose another id.")),
    .eventClosed: Row(
      "E0724",
      .badData,
      LocalizedText(id: "Buat kegiatan baru untuk bukti baru.", en: "Create a new event for new evidence.")
    ),
    .unknownPerson: Row(
      "E0725",
      .noInput,
      LocalizedText(
        id: "Masukkan dulu dengan `takar import employees`.",
        en: "Import the person with `takar import employees`."
      )
    ),
    .duplicateRating: Row("E0726", .badData, nil),
    .ratingUnknown: Row(
      "E0727",
      .noInput,
      LocalizedText(id: "Lihat nilainya dengan `takar explain`.", en: "See the ratings with `takar explain`.")
    ),
    .ratingAmbiguous: Row(
      "E0728",
      .badData,
      LocalizedText(id: "Tambahkan --assessor atau --indicator.", en: "Add --assessor or --indicator.")
    ),
    .alreadyErased: Row("E0762", .badData, nil),
    .identifyingReason: Row(
      "E0763",
      .badData,
      LocalizedText(id: "Tulis alasan tanpa nama dan nomor.", en: "Write the reason without name and number.")
    ),
    .unfinishedErasure: Row(
      "E0764",
      .inputOutput,
      LocalizedText(id: "Jalankan `takar erase --rewrite`.", en: "Run `takar erase --rewrite`.")
    ),
    .unknownRecord: Row(
      "E0754",
      .noInput,
      LocalizedText(id: "Pakai nama seperti pada `takar verify`.", en: "Use a name as `takar verify` gives it.")
    ),
    .changedRecord: Row(
      "E0755",
      .faultsFound,
      LocalizedText(id: "Jalankan `takar verify`.", en: "Run `takar verify`.")
    ),
    .proofImpossible: Row(
      "E0756",
      .noInput,
      LocalizedText(
        id: "Periksa ukurannya; `takar verify --against` menjelaskan.",
        en: "Check the size; `takar verify --against` tells more."
      )
    ),
    .unsoundBackup: Row(
      "E0752",
      .badData,
      LocalizedText(id: "Periksa dengan `takar verify --database`.", en: "See `takar verify --database`.")
    ),
  ]
}
