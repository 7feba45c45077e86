/// The style sheet of the reference: a phone first, a wide screen and paper after it; no font from elsewhere.
enum ReferenceStyle {
  static let sheet = """
    /* Dibuat oleh make generated; ubah di Sources/Reports/Reference/ReferenceStyle.swift. */
    :root { --ink: #1b1f24; --soft: #525b66; --line: #d5dae0; --pale: #f3f5f7; --accent: #0a5a6b; --free: #1d6b34;
      --warn: #8a3a10; }
    * { box-sizing: border-box; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    html { scroll-padding-top: 3.2rem; }
    body { margin: 0; color: var(--ink); background: #fff;
      font: 1rem/1.5 "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
    main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
    a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
    a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    nav { position: sticky; top: 0; z-index: 1; background: var(--ink); display: flex;
      padding: .5rem max(1rem, calc((100% - 62rem) / 2 + 1rem)); gap: .2rem 1rem; flex-wrap: wrap; font-size: .9rem; }
    nav a { color: #fff; text-decoration: none; white-space: nowrap; } nav .home { font-weight: 700; }
    nav a:hover { text-decoration: underline; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 1.2rem 0 .4rem; } .kicker + h1 { margin-top: 0; }
    .kicker { margin: 1.2rem 0 0; color: var(--soft); font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; }
    .lead { font-size: 1.1rem; color: var(--soft); margin: 0 0 1rem; max-width: 46rem; }
    h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .6rem; padding-bottom: .25rem;
      border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1.02rem; line-height: 1.35; margin: 1rem 0 .3rem; } h4 { font-size: .98rem; margin: 0 0 .4rem; }
    h2 a, h3 a { color: inherit; } p { margin: .4rem 0; max-width: 48rem; }
    code { font: .9em "DejaVu Sans Mono", "Liberation Mono", monospace; overflow-wrap: anywhere; }
    .small { font-size: .86rem; color: var(--soft); } .small a { white-space: nowrap; }
    .code { color: var(--soft); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .free { color: var(--free); font-weight: 600; }
    .must { color: var(--warn); border: 1px solid currentColor; border-radius: .2rem; padding: 0 .3rem; font-size: .78rem;
      white-space: nowrap; }
    .facts { display: grid; grid-template-columns: minmax(6.5rem, 11rem) 1fr; gap: .3rem 1rem; margin: .6rem 0 1rem; }
    .facts dt { color: var(--soft); } .facts dd { margin: 0; overflow-wrap: anywhere; }
    .facts dd ul { margin: 0; padding-left: 1.1rem; }
    .chips { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin: .8rem 0; }
    .chips a { display: inline-block; padding: .25rem .6rem; border: 1px solid var(--line); border-radius: 1rem;
      text-decoration: none; background: var(--pale); font-size: .9rem; }
    .number { display: inline-block; min-width: 1.8rem; padding: 0 .4rem; border-radius: .25rem; background: var(--ink);
      color: #fff; text-align: center; font-variant-numeric: tabular-nums; }
    .pair { white-space: nowrap; }
    .number.pair { min-width: 4rem; white-space: nowrap; }
    .level { border-left: 3px solid var(--line); padding: .1rem 0 .3rem .9rem; margin: .9rem 0; break-inside: avoid; }
    .level:target, .card:target, .step:target { background: #fff6d6; border-color: var(--accent); }
    .level h3 { margin-top: .2rem; }
    .indicators { list-style: none; padding: 0; margin: .4rem 0; max-width: 48rem; }
    .indicators li { display: grid; grid-template-columns: 2.4rem 1fr; margin: .25rem 0; }
    .required { font-size: .82rem; color: var(--soft); } .required a { white-space: nowrap; margin-right: .5rem; }
    .toc { font-size: .9rem; max-width: none; } .toc a { display: inline-block; margin: 0 .5rem .2rem 0; }
    table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
    th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; }
    thead th { font-size: .82rem; color: var(--soft); font-weight: 600; } thead { display: table-header-group; }
    caption { text-align: left; font-size: .86rem; color: var(--soft); }
    tr { break-inside: avoid; } tr.group th { padding-top: .9rem; border-bottom: 1px solid var(--ink); }
    .figure, .bound, .count { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .track { white-space: nowrap; } .steps { display: inline-flex; gap: 2px; margin-left: .2rem; }
    .steps i { width: .75rem; height: .7rem; border: 1px solid var(--accent); } .steps .on { background: var(--accent); }
    .wide { overflow-x: auto; } .matrix th, .matrix td { padding: .35rem .4rem; } .matrix th + th { text-align: right; }
    .matrix .count { min-width: 2rem; } .matrix .count a { text-decoration: none; }
    .matrix tr > :first-child { padding-left: 0; min-width: 8rem; }
    .counts tr > :first-child { width: 62%; }
    .methods p, .methods ul { margin: .15rem 0; } .categories, .methods { max-width: 46rem; }
    .parameters { table-layout: fixed; } .parameters th { width: 26%; } .parameters th:first-child { width: 48%; }
    .terms, .code-lines { margin: .2rem 0; padding-left: 1.1rem; } .code-lines { list-style: none; padding-left: 0; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: .7rem; }
    .card { border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; break-inside: avoid; }
    .card h3 { margin: 0 0 .2rem; } .card p { margin: .2rem 0; }
    .doors .card { display: block; text-decoration: none; color: var(--soft); background: var(--pale); }
    .doors b { display: block; color: var(--accent); font-size: 1.1rem; }
    .figures { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; color: var(--soft); }
    .figures b { color: var(--ink); font-size: 1.25rem; }
    .item { display: inline-block; margin-right: .9rem; }
    .list { list-style: none; padding: 0; } .list li { padding: .35rem 0; border-bottom: 1px solid var(--line); }
    .list .small { display: block; } .outcome { font-size: 1.1rem; }
    .step ul { margin: .2rem 0 .8rem; padding-left: 1.1rem; } .step { break-inside: avoid; }
    .basis ul, ul.basis { padding-left: 1.1rem; } .basis li { margin: .3rem 0; max-width: 48rem; }
    .certainty { font-size: .78rem; padding: 0 .35rem; border-radius: .2rem; border: 1px solid var(--line);
      white-space: nowrap; } .certainty.seen { border-color: var(--free); color: var(--free); }
    .certainty.unconfirmed { border-color: var(--warn); color: var(--warn); }
    .depth-1 td:first-child { padding-left: 1.4rem; } .depth-2 td:first-child { padding-left: 2.8rem; }
    .depth-3 td:first-child { padding-left: 4.2rem; }
    footer { margin: 2.5rem auto 2rem; padding-top: .8rem; border-top: 1px solid var(--line); font-size: .82rem;
      color: var(--soft); }
    @media (max-width: 34rem) { h1 { font-size: 1.4rem; } .facts { grid-template-columns: 1fr; gap: 0; }
      .facts dt { font-size: .82rem; margin-top: .4rem; } .steps i { width: .5rem; }
      .parameters, .parameters tbody, .parameters tr, .parameters td { display: block; border: 0; padding: .1rem 0; }
      .parameters thead { display: none; } .parameters tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
      .parameters td:nth-child(2)::before { content: "Isi: "; } .parameters td:nth-child(3)::before { content: "Bawaan: "; }
      .parameters .depth-1 { margin-left: 1.2rem; } .parameters .depth-2 { margin-left: 2.4rem; }
      .parameters .depth-3 { margin-left: 3.6rem; } .parameters tr td:first-child { padding-left: 0; }
      .matrix { font-size: .84rem; } .matrix th, .matrix td { padding: .35rem .12rem; } .matrix .count { min-width: 1.3rem; }
      .matrix thead th { font-size: .68rem; } .matrix tr > :first-child { min-width: 5.6rem; } }
    @media print { @page { size: A4; margin: 15mm; } html { font-size: 9.5pt; }
      nav, .see { display: none; } .requirements tbody { break-inside: avoid; }
      main, footer { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; }
      h2, h3 { break-after: avoid; } .cards { grid-template-columns: 1fr 1fr; } }

    """
}
