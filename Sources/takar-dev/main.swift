import Foundation

let root = URL(filePath: FileManager.default.currentDirectoryPath)
try EmbeddingList(root: root).write()
