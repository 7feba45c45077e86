import Testing

/// Codes made by qrencode 4.1.1 with `qrencode -l M -8`: one row of modules each, as a hexadecimal number.
enum PublishedCodes {
  struct Vector: Sendable, CustomTestStringConvertible {
    let text: String
    let rows: [String]

    var testDescription: String { "\(rows.count) modules" }
  }

  static let all = [
    Vector(
      text: "takar",
      rows: [
        "1fc17f", "105641", "17495d", "174e5d", "175d5d", "104141", "1fd57f", "000b00", "154212", "1fac4b", "05e11f",
        "1a8042", "0b7553", "001aad", "1fceeb", "1047b0", "175ee3", "17446a", "175d1d", "104072", "1fdd5b",
      ]
    ),
    Vector(
      text: "takar1 1234567 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328 2026-03-31T09:15:00Z",
      rows: [
        "1fca42fc27f", "1042e59bc41", "175c02a035d", "175284dbd5d", "175f636425d", "1058258ed41", "1fd5555557f",
        "001ab0d6500", "17c3de6bd7c", "129ab3b0af9", "11e05182542", "1b3264f501b", "17d2fe0f986", "1abb31f067b",
        "01fd5edf5b8", "0b9857965c1", "04db1f19bae", "1bba9a64671", "00dc08135ba", "10bdfda701b", "0344018b304",
        "1125c6b42d1", "1ec488d3d00", "0b8a12811f2", "025a6d5bdac", "0f29faa4251", "0e5cc517c9a", "1705f7830ba",
        "10ed2d4f8a6", "1595d8b0655", "16c77552dba", "140754b221b", "10ea7d3e9f6", "001bd661711", "1fca644635a",
        "105bc00551a", "175f94dbdf6", "175e6ba4083", "175a19862f4", "104724c4722", "1fd5a51fc8c",
      ]
    ),
    Vector(
      text: "takar " + String(repeating: "0123456789", count: 12),
      rows: [
        "1fc464b06b97f", "104ce87ac1f41", "175fc3b1fe35d", "17501a5ac125d", "175620ff4985d", "105712c487c41",
        "1fd555555557f", "001d984572200", "17cf6f7e8597c", "13bce0b25827a", "1f7d151f87d89", "029916a572478",
        "0f6b285ac1945", "0dae6b524924c", "0f6f3ddea4ea3", "1794536a857f9", "07f6d79d3e187", "1e1bbc039425a",
        "0adb3edd7aea1", "0c027eadfaad1", "00d18b56091cc", "073ef81c6a25a", "1ffe63fc95ff5", "01146ac5fe11b",
        "075da3d649754", "0b1550c56b31a", "07f6de7c87df1", "1e8835f17208b", "16c952120d2f5", "12110ca47a14a",
        "0c50460387f5b", "00abd4ec6b488", "1ad4afa2c1b76", "07b02cd06b14e", "116988b2c1375", "100f2ecdfa882",
        "18f90b6681b3f", "028bb0d248242", "08e8213095d69", "0e188addfe0a9", "1c51137ec1ff4", "001c28c74911a",
        "1fce785487f5d", "1053b9c572319", "1753d0fe85bf5", "1756b362581fa", "17519d9b87e23", "1043936285c69",
        "1fd3db993e487",
      ]
    ),
    Vector(
      text: "Takar " + String(repeating: "abcdefghij ", count: 18) + "0123456",
      rows: [
        "1fc5eadbf08fe7f", "104964c40f72241", "1753e20b503de5d", "1752880823e225d", "1754c7f7e2bc25d",
        "1050da5c5f71c41", "1fd55555555557f", "001d8fdc503d800", "17ce3247cb4e47c", "149d25b9d1af1b5",
        "1b7c83b01c60c4a", "1e15cd195c3d8bc", "0aeaea96e386c82", "1f831710c28c396", "127b2b060d62d42",
        "1fb2f1f35c3193f", "0fe2a00c6b0e040", "02202ef5e1be325", "06702b120f62f7e", "1123c68b107195c",
        "104b5c442746880", "0d80d6ba532d38d", "08f5ac3c0f72c66", "141c57cbd0bdd7e", "19c0bf846f0ac00",
        "02397258c08fbad", "05f7a44fdf72dfe", "011b7344503d11d", "155f908563e2950", "171bc17c62bd31d",
        "05f525dfdf70df6", "02b0ea501c3da4f", "13df63274f4e4b0", "0c0af39498af1c6", "00dabfbfdd60f8b",
        "110228f01c31b4c", "07d74b496382db0", "0fb728f60284345", "15de34eacd62fb0", "0fba827e1c31a4d",
        "0dca59036b0e131", "0a2d5534e19e105", "0d66789fcf42d9e", "1220630a10b1a4c", "05ff1b436786870",
        "1893a67073ad14d", "14f9c8fd6f72d12", "1f04428290bd27e", "004e8f8fef0a1f0", "0014105c408e31d",
        "1fcc82cd5f70f5e", "105290c4583d31d", "175b1e6febe29f0", "175bfb57e3bd07c", "17508f98dd70f84",
        "104730f6dc3599c", "1fdf5f880f46462",
      ]
    ),
  ]
}
