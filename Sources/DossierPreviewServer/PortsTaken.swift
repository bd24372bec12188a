/// None of the ports is free.
package struct PortsTaken: Error, Hashable {
  package let ports: ClosedRange<Int>
}
