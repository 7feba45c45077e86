/// The style sheet of all documents: A4, in ink that survives a black-and-white printer, no font from elsewhere.
enum DocumentStyle {
  static let sheet = """
    @page { size: A4; margin: 16mm 16mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
    * { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    html { background: #e9ebee; }
    body { font: 9.5pt/1.38 "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; color: #1b1f24;
      background: #fff; max-width: 210mm; margin: 8mm auto; padding: 16mm; box-shadow: 0 1px 6px #0003; }
    @media print { html { background: #fff; }
      body { margin: 0; padding: 0; max-width: none; box-shadow: none; } }
    bdi, td, dd, p, li { overflow-wrap: anywhere; }
    header { border-bottom: 2.5pt double #1b1f24; padding-bottom: 3mm; margin-bottom: 4mm; text-align: center; }
    header .class { float: right; border: 1pt solid #1b1f24; padding: .3mm 2mm; font-size: 8pt; letter-spacing: .1em; }
    h1 { font-size: 14pt; margin: 0; letter-spacing: .04em; clear: both; }
    header p { margin: .8mm 0 0; }
    h2 { font-size: 10.5pt; margin: 4mm 0 1.4mm; padding-bottom: .6mm; border-bottom: .75pt solid #8a929c;
      break-after: avoid; }
    h3 { font-size: 9.5pt; margin: 2.2mm 0 .8mm; break-after: avoid; }
    p { margin: 1.2mm 0; }
    ul { margin: 1mm 0; padding-left: 5mm; } li { margin: .8mm 0; break-inside: avoid; }
    dl { display: grid; grid-template-columns: 27mm 1fr 31mm 1fr; gap: .8mm 3mm; margin: 0; align-items: baseline; }
    dt { color: #4a525c; font-size: 9pt; } dd { margin: 0; }
    table { border-collapse: collapse; width: 100%; font-size: 8.8pt; }
    th, td { border: .5pt solid #9aa2ac; padding: .9mm 1.6mm; text-align: left; vertical-align: middle; }
    th { background: #f1f3f5; font-weight: 600; } thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .code, .nip { white-space: nowrap; } .small { font-size: 8pt; color: #4a525c; }
    .verdict { display: flex; gap: 5mm; align-items: center; border: 1pt solid #1b1f24; padding: 2.5mm 4mm;
      margin: 2mm 0; break-inside: avoid; }
    .verdict .figure { font-size: 19pt; font-weight: 700; white-space: nowrap; }
    .verdict .name { font-size: 13pt; font-weight: 700; } .verdict p { margin: 0; }
    .chosen td { font-weight: 700; background: #e4e8ec; } .narrow { width: auto; min-width: 80mm; margin: 2mm 0; break-inside: avoid; }
    .alert { border-left: 2.5pt solid #8a2b12; padding-left: 2.5mm; }
    .blank { border-bottom: .5pt dotted #1b1f24; height: 7mm; }
    .signatures { display: flex; justify-content: space-between; gap: 20mm; margin-top: 6mm; break-inside: avoid; }
    .signatures div { flex: 1; } .signatures .room { height: 16mm; }
    .signatures .line { border-top: .75pt solid #1b1f24; padding-top: .8mm; }
    footer { margin-top: 5mm; border-top: .5pt solid #8a929c; padding-top: 1.5mm; font-size: 7pt; color: #4a525c;
      break-inside: avoid; }
    footer code { font: 6.5pt/1.35 "DejaVu Sans Mono", "Liberation Mono", monospace; overflow-wrap: anywhere; }
    footer p { margin: .4mm 0; }
    """
}
