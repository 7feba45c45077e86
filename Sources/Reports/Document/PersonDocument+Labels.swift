package import Assessment

extension PersonDocument {
  /// The fixed words of the template, by the name it uses.
  package static let labels: [String: LocalizedText] = [
    "title": LocalizedText(
      id: "LAPORAN INDIVIDUAL PENILAIAN KOMPETENSI",
      en: "INDIVIDUAL COMPETENCY ASSESSMENT REPORT"
    ),
    "confidential": LocalizedText(id: "RAHASIA", en: "CONFIDENTIAL"),
    "number": LocalizedText(id: "Nomor", en: "Number"),
    "identity": LocalizedText(id: "Identitas", en: "Identity"),
    "potential": LocalizedText(id: "Profil potensi", en: "Profile of potential"),
    "potentialOmitted": LocalizedText(
      id: "Tidak disajikan: potensi tidak dinilai dalam kegiatan ini.",
      en: "Not given: potential was not assessed in this event."
    ),
    "profile": LocalizedText(id: "Profil kompetensi", en: "Profile of competencies"),
    "code": LocalizedText(id: "Kode", en: "Code"),
    "competency": LocalizedText(id: "Kompetensi", en: "Competency"),
    "required": LocalizedText(id: "Standar", en: "Required"),
    "attained": LocalizedText(id: "Capaian", en: "Attained"),
    "gap": LocalizedText(id: "Selisih", en: "Gap"),
    "notes": LocalizedText(id: "Cat.", en: "Notes"),
    "legend": LocalizedText(
      id:
        "Kotak berarsir: level yang dipersyaratkan. ×: level capaian; di antara dua kotak berarti di antara dua level. "
        + "*: wajib terpenuhi. Huruf: lihat catatan tentang bukti.",
      en: "Shaded: the required level. ×: the attained level; between two boxes means between two levels. "
        + "*: must be met. Letters: see the notes on evidence."
    ),
    "strengths": LocalizedText(id: "Kekuatan", en: "Strengths"),
    "noStrengths": LocalizedText(
      id: "Tidak ada kompetensi di atas standar.",
      en: "No competency is above its requirement."
    ),
    "areas": LocalizedText(id: "Area pengembangan", en: "Development areas"),
    "noAreas": LocalizedText(
      id: "Tidak ada kompetensi terukur di bawah standar.",
      en: "No measured competency is below its requirement."
    ),
    "category": LocalizedText(id: "Kategori dan rekomendasi", en: "Category and recommendation"),
    "group": LocalizedText(id: "Kelompok kompetensi", en: "Group of competencies"),
    "weight": LocalizedText(id: "Bobot", en: "Weight"),
    "categoryName": LocalizedText(id: "Kategori", en: "Category"),
    "bound": LocalizedText(id: "Batas JPM", en: "Bounds of the job match"),
    "placement": LocalizedText(id: "Saran penempatan", en: "Suggested placement"),
    "development": LocalizedText(id: "Saran pengembangan", en: "Suggested development"),
    "step": LocalizedText(id: "Langkah", en: "Step"),
    "programme": LocalizedText(id: "Program", en: "Programme"),
    "details": LocalizedText(id: "Bentuk, lama, biaya", en: "Form, length, cost"),
    "evidence": LocalizedText(id: "Catatan tentang bukti", en: "Notes on evidence"),
    "noNotes": LocalizedText(
      id: "Bukti lengkap; tidak ada catatan.",
      en: "The evidence is complete; there are no notes."
    ),
    "place": LocalizedText(id: "…………………, …………………… 20……", en: "…………………, …………………… 20……"),
    "assessor": LocalizedText(id: "Asesor penanggung jawab,", en: "Responsible assessor,"),
    "organiser": LocalizedText(id: "Pimpinan penyelenggara,", en: "Head of the organiser,"),
    "signatureName": LocalizedText(id: "Nama", en: "Name"),
    "digests": LocalizedText(
      id: "Hasil ini dapat dihitung ulang dari ketentuan berikut (SHA-256 naskah kanonik):",
      en: "This result can be recomputed from these definitions (SHA-256 of the canonical text):"
    ),
  ]
}
