import DossierTemplate
import Testing

struct ViewReferenceTests {
  @Test func `The reference lists pages, then all views within them by name`() {
    let reference = ViewReference([
      ("person", PersonView.self), ("folder", FolderView.self), ("people/person", PersonView.self),
    ])
    #expect(
      reference.markdown == """
        # What templates are given

        ## person

        Templates: `person`, `people/person`.

        Someone.

        | field | holds | meaning |
        |---|---|---|
        | `name` | text | The name. |
        | `alias` | text; may be absent | Another name \\| or none. |
        | `home` | [place](#place); may be absent | Where they live. |

        ## folder

        Template: `folder`.

        A folder.

        | field | holds | meaning |
        |---|---|---|
        | `name` | text | Its name. |
        | `folders` | list of [folder](#folder) | What is in it. |

        # Views within them

        ## place

        Somewhere.

        | field | holds | meaning |
        |---|---|---|
        | `city` | text | The city. |

        """)
  }

  @Test func `Each kind of field is described`() {
    let lines = ViewReference([("page", PageView.self)]).markdown.split(separator: "\n").map(String.init)
    for line in [
      "Has all fields of [frame](#frame), and:",
      "| `url` | url | A URL. |", "| `moreUrl` | url; may be absent | Another, or none. |",
      "| `hr` | html | A rule. |", "| `data` | json | JSON. |", "| `isOpen` | flag | Whether it is open. |",
      "| `tags` | list of text | Words. |", "| `people` | list of [person](#person) | Several people. |",
      "| `first` | [person](#person); may be absent | The first of the people, if any. |",
      "| `site` | [site](#site) | The site. |", "## frame", "## site",
    ] {
      #expect(lines.contains(line))
    }
  }
}
