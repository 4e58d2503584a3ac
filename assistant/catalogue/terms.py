"""The closed vocabularies of the catalogue, with the framework section each comes from."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """A single course, or a set of courses leading to a larger credential (Glossary)."""

    COURSE = "course"
    PROGRAMME = "programme"


class TargetGroup(StrEnum):
    """The framework's five target groups (section 7), students and workers told apart."""

    SCHOOL_LEAVER = "school_leaver"
    BACHELOR_STUDENT = "bachelor_student"
    MASTER_STUDENT = "master_student"
    DOCTORAL_STUDENT = "doctoral_student"
    EXECUTIVE = "executive"
    EMPLOYEE = "employee"
    JOBSEEKER = "jobseeker"
    OTHER = "other"


STUDENT_GROUPS = frozenset(
    {TargetGroup.BACHELOR_STUDENT, TargetGroup.MASTER_STUDENT, TargetGroup.DOCTORAL_STUDENT}
)


class Audience(StrEnum):
    """Whom a fee or an exemption is for; `standard` is everybody else."""

    STANDARD = "standard"
    STUDENT = "student"
    OWN_STUDENT = "own_student"
    ALLIANCE_STUDENT = "alliance_student"
    ALUMNI = "alumni"
    STAFF = "staff"
    SCHOOL_LEAVER = "school_leaver"
    EXECUTIVE = "executive"
    EMPLOYEE = "employee"
    JOBSEEKER = "jobseeker"


class Mode(StrEnum):
    """Mode of delivery (section 9)."""

    ONSITE = "onsite"
    BLENDED = "blended"
    ONLINE_SYNC = "online_sync"
    ONLINE_ASYNC = "online_async"


ONLINE_MODES = (Mode.ONLINE_SYNC, Mode.ONLINE_ASYNC)


class Time(StrEnum):
    """Part of the day or week in which sessions are held."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    WEEKEND = "weekend"


class Schedule(StrEnum):
    """Time of delivery (section 12)."""

    FIXED = "fixed"
    ROLLING = "rolling"
    ON_DEMAND = "on_demand"
    ACADEMIC_CALENDAR = "academic_calendar"


class OpenTo(StrEnum):
    """Who may join (section 11)."""

    OWN_STUDENTS = "own_students"
    ALLIANCE = "alliance"
    ANYONE = "anyone"


class OutcomeKind(StrEnum):
    """Learning outcomes are defined in terms of these three (Glossary)."""

    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    COMPETENCE = "competence"


class Cycle(StrEnum):
    """Cycle of the Qualifications Framework of the European Higher Education Area."""

    SHORT = "short"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Assessment(StrEnum):
    """Type of assessment (Annex II, mandatory)."""

    WRITTEN_EXAM = "written_exam"
    ORAL_EXAM = "oral_exam"
    QUIZ = "quiz"
    ASSIGNMENT = "assignment"
    PROJECT = "project"
    PORTFOLIO = "portfolio"
    PRESENTATION = "presentation"
    PRACTICAL = "practical"
    CASE_STUDY = "case_study"
    REFLECTION = "reflection"


class Supervision(StrEnum):
    """Supervision and identity verification during assessment (Annex II, optional)."""

    UNSUPERVISED_UNVERIFIED = "unsupervised_unverified"
    SUPERVISED_UNVERIFIED = "supervised_unverified"
    SUPERVISED_ONLINE_VERIFIED = "supervised_online_verified"
    SUPERVISED_ONSITE_VERIFIED = "supervised_onsite_verified"


class QualityAssurance(StrEnum):
    """Type of quality assurance that underpins the microcredential (Annex II, section 13)."""

    INTERNAL = "internal"
    EXTERNAL = "external"
    PROGRAMME_ACCREDITATION = "programme_accreditation"
    INSTITUTIONAL_ACCREDITATION = "institutional_accreditation"
    JOINT_OFFICE = "joint_office"


class Certificate(StrEnum):
    """Certifying document (section 14)."""

    DIGITAL_BADGE = "digital_badge"
    COURSE_CERTIFICATE = "course_certificate"
    COURSE_CERTIFICATE_ECTS = "course_certificate_ects"
    PROGRAMME_CERTIFICATE = "programme_certificate"
    PROGRAMME_CERTIFICATE_ECTS = "programme_certificate_ects"
    DIPLOMA = "diploma"


class RecognitionKind(StrEnum):
    """Where and how the credential counts."""

    DEGREE_CREDITS = "degree_credits"
    ELECTIVE = "elective"
    ALLIANCE_CREDITS = "alliance_credits"
    PROFESSIONAL = "professional"
    EMPLOYER = "employer"
    LARGER_CREDENTIAL = "larger_credential"


class RequirementKind(StrEnum):
    """What an admission rule asks about; `other` is the provider's own wording."""

    EDUCATION = "education"
    EXPERIENCE = "experience"
    LANGUAGE = "language"
    ENROLMENT = "enrolment"
    COURSE = "course"
    DOCUMENT = "document"
    SELECTION = "selection"
    OTHER = "other"


class CefrLevel(StrEnum):
    """Language level of the Common European Framework of Reference."""

    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"
