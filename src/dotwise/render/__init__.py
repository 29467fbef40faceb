"""From a report to what people and programs read: each form is one function from a report to text or bytes."""
