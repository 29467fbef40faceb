"""The posts somebody was employed in: what a section on volunteering prints is held beside them and changes no course."""

from __future__ import annotations

from dotwise.model import Career, Role, SectionKind


def employed(career: Career) -> tuple[Role, ...]:
    """The posts outside of sections on volunteering; where there are no others, those."""
    unpaid = {section.id for section in career.sections if section.kind is SectionKind.VOLUNTEER}
    return tuple(role for role in career.roles if role.section not in unpaid) or career.roles
