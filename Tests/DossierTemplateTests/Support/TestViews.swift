import DossierTemplate

/// A page with a field of each sort.
struct PageView: TemplateView {
  var frame = FrameView()
  var title = "A page"
  var subtitle: String?
  var number = 42
  var url = TestURL("people/x.html")
  var moreUrl: TestURL?
  var note: HTMLFragment? = HTMLFragment(trusted: Array("<p>noted</p>".utf8))
  var data = JSONFragment(Array(#"{"a": "</script>"}"#.utf8))
  var isOpen = true
  var isShut = false
  var tags = ["one", "two", "three"]
  var noTags: [String] = []
  var people = [PersonView(name: "Jana", alias: "J."), PersonView(name: "Яна", alias: nil)]
  var nobody: [PersonView] = []
  var author: PersonView? = PersonView(name: "Piotr", alias: nil)
  var editor: PersonView?
  var site = SharedView(SiteView())
  var folder: FolderView? = FolderView(name: "root", folders: [FolderView(name: "leaf", folders: [])])

  var shout: String { title.uppercased() }

  static let fields = ViewFields<PageView>("page", "A page with everything.") { fields in
    fields.include(\.frame)
    fields.text("title", "Its title.", \.title)
    fields.text("subtitle", "May be absent.", \.subtitle)
    fields.text("number", "A number.", \.number)
    fields.text("shout", "The title in capitals.", \.shout)
    fields.text("length", "Its title's length.") { $0.title.utf8.count }
    fields.text("written", "The title, written.") { view, output in output.append(view.title) }
    fields.url("url", "A URL.", \.url)
    fields.url("moreUrl", "Another, or none.", \.moreUrl)
    fields.html("note", "Finished HTML.", \.note)
    fields.html("hr", "A rule.") { _, output in output.append(literal: "<hr>") }
    fields.json("data", "JSON.", \.data)
    fields.flag("isOpen", "Whether it is open.", \.isOpen)
    fields.flag("isShut", "Whether it is shut.", \.isShut)
    fields.flag("isLong", "Whether the title is long.") { $0.title.utf8.count > 20 }
    fields.texts("tags", "Words.", \.tags)
    fields.texts("noTags", "No words.", \.noTags)
    fields.texts("letters", "The letters of the title.") { $0.title.map(String.init) }
    fields.list("people", "Several people.", \.people)
    fields.list("nobody", "Nobody.", \.nobody)
    fields.list("reversed", "The people from the last to the first.") { $0.people.reversed() }
    fields.list("numbered", "The people by their numbers.", count: { $0.people.count }) { view, index in
      PersonView(name: "\(index) \(view.people[index].name)", alias: view.people[index].alias)
    }
    fields.view("author", "Who wrote it.", \.author)
    fields.view("editor", "Who read it, if anyone.", \.editor)
    fields.view("first", "The first of the people, if any.") { $0.people.first }
    fields.view("ghost", "Someone made up.") { PersonView(name: "Ghost of \($0.title)", alias: nil) }
    fields.view("guest", "The second of the people, if there is one.") { view, body in
      if view.people.count > 1 { body(view.people[1]) }
    }
    fields.view("site", "The site.", \.site)
    fields.view("folder", "A tree.", \.folder)
  }
}

struct FrameView: TemplateView {
  var language = "en"
  var owner = PersonView(name: "Owner", alias: nil)

  static let fields = ViewFields<FrameView>("frame", "On every page.") { fields in
    fields.text("language", "BCP 47.", \.language)
    fields.text("title", "Hidden by the page's.") { _ in "the frame's title" }
    fields.view("owner", "Whose it is.", \.owner)
  }
}

struct PersonView: TemplateView {
  var name: String
  var alias: String?
  var home: PlaceView? = PlaceView(city: "Riga")

  static let fields = ViewFields<PersonView>("person", "Someone.") { fields in
    fields.text("name", "The name.", \.name)
    fields.text("alias", "Another name | or none.", \.alias)
    fields.view("home", "Where they live.", \.home)
  }
}

struct PlaceView: TemplateView {
  var city: String

  static let fields = ViewFields<PlaceView>("place", "Somewhere.") { fields in
    fields.text("city", "The city.", \.city)
  }
}

struct SiteView: TemplateView {
  var name = "The site"
  var home: PlaceView? = PlaceView(city: "Tallinn")
  var editions = ["first", "second"]

  static let fields = ViewFields<SiteView>("site") { fields in
    fields.text("name", "Its name.", \.name)
    fields.view("home", "Where it is made.", \.home)
    fields.texts("editions", "All editions.", \.editions)
  }
}

/// A view that holds others of its own type.
struct FolderView: TemplateView {
  var name: String
  var folders: [FolderView]

  static let fields = ViewFields<FolderView>("folder", "A folder.") { fields in
    fields.text("name", "Its name.", \.name)
    fields.list("folders", "What is in it.", \.folders)
  }
}
